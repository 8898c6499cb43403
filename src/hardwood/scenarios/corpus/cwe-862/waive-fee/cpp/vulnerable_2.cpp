    auto fee = std::find_if(ledger.fees.begin(), ledger.fees.end(), [number](const Fee &f) { return f.number == number; });
    if (fee == ledger.fees.end() || fee->waived) {
        return -1;
    }
    if (staff.post == Post::volunteer) {
        return -1;
    }
    fee->waived = true;
    note_waiver(ledger, *fee, staff.name, reason);
    return settle_reader(ledger, fee->reader);
}
