	left := giver.gold - amount
	if left < fee || left >= giver.gold {
		return false
	}
	other.gold += amount
	giver.gold = left - fee
	giver.given += 1
	return true
}
