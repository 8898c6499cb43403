    std::size_t n = 0;
    for (char c : name)
        if (shows(c) && n < LabelSize - 1)
            label[n++] = capital(c);
    label[n] = '\0';
    return n;
}
