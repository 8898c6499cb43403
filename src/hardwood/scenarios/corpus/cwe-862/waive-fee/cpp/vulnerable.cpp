    for (Fee &fee : ledger.fees) {
        if (fee.number == number && !fee.waived) {
            fee.waived = true;
            note_waiver(ledger, fee, staff.name, reason);
            return settle_reader(ledger, fee.reader);
        }
    }
    return -1;
}
