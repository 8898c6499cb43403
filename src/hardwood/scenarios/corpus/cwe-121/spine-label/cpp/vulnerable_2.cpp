    char *end = std::copy_if(name.begin(), name.end(), label, shows);
    std::transform(label, end, label, capital);
    *end = '\0';
    return end - label;
}
