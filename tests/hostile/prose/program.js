Sure! Here is the function that you asked for.
