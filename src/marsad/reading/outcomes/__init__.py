"""What an account comes to once its parties are known: whose the losses are, how an operation is coded by them."""
