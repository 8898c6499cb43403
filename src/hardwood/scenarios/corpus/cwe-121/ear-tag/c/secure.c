    clear_slot(slot);
    if (count > SLOT_SIZE - 1)
        count = SLOT_SIZE - 1;
    slot[0] = count;
    memcpy(slot + 1, bytes, count);
    return 1 + count;
}
