    unsigned length;
    if (fscanf(link, "%u", &length) != 1 || fgetc(link) != ':')
        return NULL;
    char *text = calloc(length + 1ul, 1);
    if (text != NULL && fread(text, 1, length, link) < length) {
        free(text);
        text = NULL;
    }
    return text;
}
