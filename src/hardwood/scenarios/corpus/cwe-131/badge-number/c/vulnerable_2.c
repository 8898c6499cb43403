    char *text = malloc(sizeof(number) * 2 + 1);
    char *to = text;
    *to = '\0';
    for (size_t i = 0; i < length; i++) {
        to += sprintf(to, "%02x", number[i]);
    }
    return text;
}
