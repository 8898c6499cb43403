    clear_slot(slot);
    if (count > SLOT_SIZE)
        count = SLOT_SIZE;
    slot[0] = count;
    memcpy(slot + 1, bytes, count);
    return 1 + count;
}
