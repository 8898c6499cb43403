    const char *start = locate_value(text, name);
    if (start == NULL)
        return 0;
    size_t length = measure_value(start);
    if (length > VALUE_SIZE - 1)
        length = VALUE_SIZE - 1;
    memcpy(value, start, length);
    value[length] = '\0';
    return 1;
}
