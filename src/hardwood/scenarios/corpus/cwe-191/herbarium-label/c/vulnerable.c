    size_t length = strlen(label), before = length;
    while (label[length - 1] == ' ' || label[length - 1] == '\t')
        length--;
    label[length] = '\0';
    return before - length;
}
