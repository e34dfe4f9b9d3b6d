"""Coverage-guided fuzzing of marsad: `make fuzz`, `make fuzz-linear`. What it found so far: docs/assurance.md."""
