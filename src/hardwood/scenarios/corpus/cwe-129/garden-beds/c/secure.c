    if (row < 0 || row >= garden->rows || column < 0 || column >= garden->columns)
        return 0;
    char *bed = &garden->beds[row * garden->columns + column];
    if (*bed != FREE)
        return 0;
    *bed = toupper((unsigned char)letter);
    return 1;
}
