    clear_slot(slot);
    slot[0] = count;
    memcpy(slot + 1, bytes, count);
    return 1 + count;
}
