"""The words of a document: what each can be to the stages of reading, and phrases by their place in the text."""
