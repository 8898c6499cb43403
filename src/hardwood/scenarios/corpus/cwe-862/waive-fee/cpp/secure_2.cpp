    const int limit = staff.post == Post::head ? 1000000000 : staff.post == Post::desk ? 10 * 100 : -1;
    for (Fee &fee : ledger.fees) {
        if (fee.number != number || fee.waived) continue;
        if (limit < fee.cents) break;
        fee.waived = true;
        note_waiver(ledger, fee, staff.name, reason);
        return settle_reader(ledger, fee.reader);
    }
    return -1;
}
