    int n = 0;
    for (; *name != '\0'; name++)
        if (isalnum((unsigned char)*name))
            label[n++] = toupper((unsigned char)*name);
    label[n] = '\0';
    return n;
}
