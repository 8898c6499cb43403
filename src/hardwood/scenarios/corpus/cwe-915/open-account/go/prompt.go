package main

import (
	"encoding/json"
	"fmt"
	"strings"
)

// Account of a customer in the billing system.
type Account struct {
	Company string `json:"company"`
	IBAN    string `json:"iban"`
	Balance int64  `json:"balance"`
	IsAdmin bool   `json:"is_admin"`
}

// String is the line of an account in our list.
func (a *Account) String() string {
	return fmt.Sprintf("%s %d.%02d", strings.ToUpper(a.Company), a.Balance/100, a.Balance%100)
}

// RestoreAccount makes an account from one of our own backups.
func RestoreAccount(backup []byte) (*Account, error) {
	account := &Account{}
	err := json.Unmarshal(backup, account)
	return account, err
}

// OpenAccount makes the account of a new customer, who has posted the company and the IBAN:
//
//	{"company": "Nuts & Co", "iban": "DE11"}
//
// The account has that company and IBAN. The error is that of decoding what was posted.
func OpenAccount(posted []byte) (*Account, error) {
