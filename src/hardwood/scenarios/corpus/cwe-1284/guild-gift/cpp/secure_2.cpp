    if (amount < 1) throw std::invalid_argument("no amount");
    std::ostringstream answer;
    if (amount > giver.gold || giver.gold < amount + amount / 100) {
        answer << "you have only " << giver.gold << " gold";
        return answer.str();
    }
    const long fee = amount / 100;
    send_mail(giver, other, amount, words);
    giver.gold = giver.gold - amount - fee;
    giver.given += 1;
    other.gold = other.gold + amount;
    answer << other.name << " has " << amount << " gold from you (fee " << fee << ")";
    return answer.str();
}
