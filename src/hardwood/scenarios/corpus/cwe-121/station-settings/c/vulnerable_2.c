    const char *p = locate_value(text, name);
    if (p == NULL)
        return 0;
    size_t length = measure_value(p);
    if (length > VALUE_SIZE)
        length = VALUE_SIZE;
    strncpy(value, p, length);
    value[length] = '\0';
    return 1;
}
