    int n = 0;
    for (size_t i = 0; i < strlen(name) && n < LABEL_SIZE; i++) {
        if (isalnum((unsigned char)name[i])) {
            label[n] = toupper((unsigned char)name[i]);
            n++;
        }
    }
    label[n] = '\0';
    return n;
}
