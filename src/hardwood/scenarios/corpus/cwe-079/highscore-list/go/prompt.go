package main

import (
	"fmt"
	"sort"
	"strings"
)

// Player of the arcade site.
type Player struct {
	Nickname string // as the player has chosen it
	Points   int
}

// best returns the nicknames of the best players, the best one first.
func best(players []Player) string {
	sort.Slice(players, func(i, j int) bool { return players[i].Points > players[j].Points })
	var names []string
	for _, p := range players {
		names = append(names, p.Nickname)
	}
	return strings.Join(names, ", ")
}

// yearItem is the list item for a year in the hall of fame, with the most points of that year.
func yearItem(year, points int) string {
	return fmt.Sprintf("<li>%d <em>%d points</em></li>", year, points)
}

// Item is the list item for a player in the hall of fame:
// <li>kit <em>120 points</em></li> for the player kit, who has 120 points.
func (p Player) Item() string {
