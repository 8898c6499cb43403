    const long fee = amount / 100;
    if (giver.gold - fee < amount) {
        return "you have only " + std::to_string(giver.gold) + " gold";
    }
    giver.gold -= amount + fee;
    giver.given++;
    other.gold += amount;
    send_mail(giver, other, amount, words);
    return other.name + " has " + std::to_string(amount) + " gold from you (fee " + std::to_string(fee) + ")";
}
