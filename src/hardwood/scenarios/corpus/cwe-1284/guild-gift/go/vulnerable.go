	if giver.gold < amount+fee {
		return false
	}
	giver.gold -= amount + fee
	giver.given++
	other.gold += amount
	return true
}
