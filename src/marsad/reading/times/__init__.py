"""When: time expressions, and the days and TIMEX3 values that they mean."""
