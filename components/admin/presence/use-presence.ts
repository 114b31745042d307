'use client'
// Who else is in this article now; and says that we are, and where.
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Present } from '@/desk/presence/contract'
import { roomOf } from './room'

type Options = { article: string | null; section: string | null; writes: boolean }

export const usePresence = ({ article, section, writes }: Options): readonly Present[] => {
  const {
    config: { routes },
  } = useConfig()
  const [seat] = useState(() => Symbol('seat'))
  const [others, setOthers] = useState<readonly Present[]>([])
  const address = article && `${routes.api}/articles/${article}/presence`
  useEffect(() => {
    if (!address) return
    const room = roomOf(address)
    const quiet = room.listen(() => setOthers(room.others()))
    return () => {
      quiet()
      room.rise(seat)
    }
  }, [address, seat])
  useEffect(() => {
    if (address) roomOf(address).sit(seat, { section, writes })
  }, [address, seat, section, writes])
  return others
}
