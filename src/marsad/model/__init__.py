"""The records that pass between the layers, the codebook and the actor registry."""
