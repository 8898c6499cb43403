    clear_slot(slot);
    if (count >= SLOT_SIZE)
        return 0;
    *slot = (uint8_t)count;
    memcpy(slot + 1, bytes, count);
    return count + 1;
}
