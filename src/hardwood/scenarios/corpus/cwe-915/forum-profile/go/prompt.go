package main

import (
	"encoding/json"
	"strconv"
	"strings"
)

// Profile of a member of the gardening forum.
type Profile struct {
	UserID int    `json:"user_id"`
	Name   string `json:"name"`
	Bio    string `json:"bio"`
	City   string `json:"city"`
	Role   string `json:"role"`
}

// NewProfile is a profile as it is right after signing up.
func NewProfile(userID int, name string) Profile {
	return Profile{UserID: userID, Name: name, Role: "member"}
}

// Path of the profile's page.
func (p Profile) Path() string {
	return "/members/" + strconv.Itoa(p.UserID) + "-" + strings.ToLower(p.Name)
}

// Dump is a profile in the weekly copy of the forum.
func Dump(p Profile) (string, error) {
	text, err := json.Marshal(p)
	return string(text), err
}

// UpdateProfile returns the profile with what the member typed in the profile form, which has name, bio and city.
// The changes are JSON with the new values, such as {"bio": "I grow figs"}; if they cannot be
// decoded, the result is the profile as it was, and the error.
func UpdateProfile(p Profile, changes string) (Profile, error) {
