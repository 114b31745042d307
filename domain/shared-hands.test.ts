import { expect, it } from 'vitest'
import { sharesHand } from './shared-hands'

const writer = 'writer'
const to = (person: string, by: string) => ({ person, by })

it('nobody shares a hand where no link was given', () => {
  expect(sharesHand('reviewer', [writer, 'other'], [])).toBe(false)
})

it('who gave a writer a link could have written', () => {
  expect(sharesHand('admin', [writer], [to(writer, 'admin')])).toBe(true)
})

it('who was given a link by a writer could be that writer', () => {
  expect(sharesHand('reviewer', ['admin'], [to('reviewer', 'admin')])).toBe(true)
})

it('two accounts to which one admin gave links could both be that admin', () => {
  const given = [to(writer, 'admin'), to('reviewer', 'admin')]
  expect(sharesHand('reviewer', [writer], given)).toBe(true)
  expect(sharesHand('reviewer', ['other'], given)).toBe(false)
})

it('links from two admins are two hands', () => {
  expect(sharesHand('reviewer', [writer], [to(writer, 'one'), to('reviewer', 'another')])).toBe(false)
})
