    if (row >= garden->rows || column >= garden->columns)
        return 0;
    int i = row * garden->columns + column;
    if (garden->beds[i] == FREE) {
        garden->beds[i] = toupper((unsigned char)letter);
        return 1;
    }
    return 0;
}
