	if amount == 0 || amount > 1000000 || giver.gold-fee < amount {
		return false
	}
	other.gold, giver.gold = other.gold+amount, giver.gold-amount-fee
	giver.given += 1
	return true
}
