    char *bed = &garden->beds[row * garden->columns + column];
    if (*bed != FREE)
        return 0;
    *bed = toupper((unsigned char)letter);
    return 1;
}
