    setenv("WORD", word, 1);
    return number_of("grep -i \"$WORD\" chat.log | wc -l");
}
