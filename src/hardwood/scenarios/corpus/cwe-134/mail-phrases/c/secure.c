    char phrase[MAX_LINE];
    if (!find_phrase(phrases, key, phrase)) return false;

    const char *hole = strstr(phrase, "%d");
    if (hole == NULL) {
        fprintf(out, "%s\n", phrase);
    } else {
        fprintf(out, "%.*s%d%s\n", (int)(hole - phrase), phrase, number, hole + 2);
    }
    return true;
}
