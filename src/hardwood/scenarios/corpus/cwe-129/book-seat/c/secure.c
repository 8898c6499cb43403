    int seat = atoi(typed) - 1;
    if (seat < 0 || seat >= SEATS)
        return false;
    if (row[seat] == 'X')
        return false;
    row[seat] = 'X';
    return true;
}
