    const char *last = name + strlen(name) - 1;
    for (int i = 0; i < ENDINGS; i++) {
        size_t left = strlen(endings[i]);
        const char *at = last;
        while (left > 0 && (*at | 32) == (endings[i][left - 1] | 32)) {
            at--;
            left--;
        }
        if (left == 0)
            return true;
    }
    return false;
}
