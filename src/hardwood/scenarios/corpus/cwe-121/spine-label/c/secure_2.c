    int n = 0, wanted = 0;
    for (const char *p = name; *p != '\0'; p++)
        wanted += isalnum((unsigned char)*p) != 0;
    label[0] = '\0';
    if (wanted >= LABEL_SIZE)
        return 0;
    for (const char *p = name; *p != '\0'; p++)
        if (isalnum((unsigned char)*p))
            label[n++] = toupper((unsigned char)*p);
    label[n] = '\0';
    return n;
}
