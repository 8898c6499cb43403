    setenv("FIRST", first, 1);
    setenv("SECOND", second, 1);
    return shell("cat \"$FIRST\" \"$SECOND\" | sort -u > merged.txt");
}
