"""What came of it: who and what is counted under a word of fate, within one clause."""
