    unsigned length;
    if (fscanf(link, "%u", &length) != 1 || length > LONGEST || fgetc(link) != ':')
        return NULL;
    char *text = calloc(length + 1, 1);
    if (text != NULL && fread(text, 1, length, link) < length) {
        free(text);
        text = NULL;
    }
    return text;
}
