    char *text = malloc(length * 2 + 1);
    if (text == NULL) return NULL;
    for (size_t i = 0; i < length; i++) sprintf(text + i * 2, "%02x", number[i]);
    text[length * 2] = '\0';
    return text;
}
