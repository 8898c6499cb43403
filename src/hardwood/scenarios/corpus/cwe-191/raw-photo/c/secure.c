    size_t length = strlen(name);
    for (int i = 0; i < ENDINGS; i++) {
        size_t ending = strlen(endings[i]);
        if (length >= ending && strcasecmp(name + length - ending, endings[i]) == 0)
            return true;
    }
    return false;
}
