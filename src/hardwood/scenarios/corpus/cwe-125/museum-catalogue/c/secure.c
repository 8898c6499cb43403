    if (size < 2)
        return 0;
    size_t index = u16(block + size - 2);
    if (index >= size)
        return 0;
    int lines = 0;
    for (int i = 0; i < block[index]; i++) {
        size_t entry = index + 1 + 2 * i;
        if (entry + 2 > size)
            break;
        size_t place = u16(block + entry);
        if (place + 3 > size || place + 3 + block[place + 2] > size)
            break;
        print_object(out, block + place);
        lines++;
    }
    return lines;
}
