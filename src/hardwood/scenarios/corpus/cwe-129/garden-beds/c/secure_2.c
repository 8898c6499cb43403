    int size = garden->rows * garden->columns;
    long place = (long)row * garden->columns + column;
    for (int i = 0; i < size; i++) {
        if (i == place && garden->beds[i] == FREE) {
            garden->beds[i] = toupper((unsigned char)letter);
            return 1;
        }
    }
    return 0;
}
