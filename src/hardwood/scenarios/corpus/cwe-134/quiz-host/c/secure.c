    char sentence[LONGEST + 1];
    int used = snprintf(sentence, sizeof sentence, "%s", question);
    for (int i = 0; i < count && used <= LONGEST; i++) {
        const char *before = i == 0 ? " " : i < count - 1 ? ", " : " or ";
        const char *behind = i == count - 1 ? "?" : "";
        used += snprintf(sentence + used, sizeof sentence - used, "%s%s%s", before, answers[i], behind);
    }
    say("%s", sentence);
}
