    if (size < 3)
        return 0;
    unsigned index = u16(block + size - 2);
    if (index >= size)
        return 0;
    int lines = 0;
    for (int left = block[index++]; left > 0; left--, index += 2) {
        unsigned place = u16(block + index);
        if (place < size) {
            print_object(out, block + place);
            lines++;
        }
    }
    return lines;
}
