    char phrase[MAX_LINE], text[MAX_LINE + 20];
    if (!find_phrase(phrases, key, phrase)) {
        return false;
    }
    if (strstr(phrase, "%d") == NULL) {
        fprintf(out, "%s\n", phrase);
        return true;
    }
    snprintf(text, sizeof(text), phrase, number);
    fprintf(out, "%s\n", text);
    return true;
}
