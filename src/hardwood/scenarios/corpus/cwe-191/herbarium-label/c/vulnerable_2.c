    size_t cut = 0;
    for (size_t last = strlen(label) - 1; last >= 0; last--) {
        if (label[last] != ' ' && label[last] != '\t')
            break;
        label[last] = '\0';
        cut++;
    }
    return cut;
}
