"""Who took part, told beyond the clause: by the kind of happening, a charge, a claim, the rest of the report."""
