    const char *dot = strrchr(name, '.');
    for (int i = 0; dot != NULL && i < ENDINGS; i++)
        if (!strcasecmp(dot, endings[i]))
            return true;
    return false;
}
