    char phrase[MAX_LINE];
    if (!find_phrase(phrases, key, phrase)) return false;

    fprintf(out, phrase, number);
    fputc('\n', out);
    return true;
}
